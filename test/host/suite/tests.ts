/** Every test that runs inside VS Code. */
import { runDescribed as run } from './mocha.ts';
import './activation.test.ts';
import './reading.test.ts';
import './problems.test.ts';
import './language.test.ts';
import './navigation.test.ts';
import './commands.test.ts';
import './untouched.test.ts';
import './ledger.test.ts';
import './views.test.ts';

export { run };
