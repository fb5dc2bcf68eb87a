/** The half of pdf.js that parses; pdf.js takes it as it is. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
