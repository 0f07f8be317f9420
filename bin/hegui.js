#!/usr/bin/env node
// Any Node can read this file, so that one too old is told so.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`hegui: Node >= 20.19 (${process.version})\n`);
  process.exitCode = 2;
} else {
  require('../dist/hegui/launch.cjs').launch();
}
