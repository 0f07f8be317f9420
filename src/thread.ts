/** Where a thread begins. */
import { makeTeller } from './cli/threads.ts';
import { serve } from './files/threads.ts';

serve(makeTeller);
