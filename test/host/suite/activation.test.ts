import { expect } from 'chai';
import { extensions } from 'vscode';
import { openFile } from './window.ts';

describe('the extension', () => {
  it('starts with the first text', async () => {
    await openFile('arctic-talks.txt');
    const extension = extensions.getExtension('on-record.on-record');
    expect(extension).to.not.equal(undefined);
    await extension?.activate();
    expect(extension?.isActive).to.equal(true);
  });
});
