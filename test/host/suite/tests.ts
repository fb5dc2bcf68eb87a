/** Every test that runs inside VS Code. */
import { runDescribed as run } from './mocha.ts';
import './activation.test.ts';
import './reading.test.ts';
import './problems.test.ts';
import './language.test.ts';
import './untouched.test.ts';

export { run };
