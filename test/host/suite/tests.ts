import './activation.test.ts';
import './reading.test.ts';
import './problems.test.ts';
import './untouched.test.ts';
