import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where programs of this system keep what their user made: ignores of texts that lie in no folder stand there. */
export function userFolder(): string {
  const { XDG_STATE_HOME: state, APPDATA: data } = process.env;
  const home = homedir();
  if (process.platform === 'win32') return pathToFileURL(join(data || join(home, 'AppData', 'Roaming'), 'On Record')).href;
  if (process.platform === 'darwin') return pathToFileURL(join(home, 'Library', 'Application Support', 'On Record')).href;
  return pathToFileURL(join(state || join(home, '.local', 'state'), 'on-record')).href;
}
