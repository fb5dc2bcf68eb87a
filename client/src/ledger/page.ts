import { Uri, type Webview } from 'vscode';

/** Where the page's script and style lie, in the extension's folder. */
export const pageFolder = (extension: Uri): Uri => Uri.joinPath(extension, 'dist', 'client', 'webview');

/** The page of the ledger: nothing but its own script and style is let in; the drawing it turns into pixels is a data address. */
export function pageOf(webview: Webview, extension: Uri, language: string): string {
  const at = (file: string): string => webview.asWebviewUri(Uri.joinPath(pageFolder(extension), file)).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; img-src data:`;
  return `<!DOCTYPE html>
<html lang="${language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>On Record</title>
<link rel="stylesheet" href="${at('main.css')}">
</head>
<body>
<main id="ledger"></main>
<script nonce="${nonce}" src="${at('main.js')}"></script>
</body>
</html>`;
}
