// Where a thread begins.
require('../dist/hegui/launch.cjs').launchThread();
