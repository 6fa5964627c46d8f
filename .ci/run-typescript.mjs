/** Lets Node run the TypeScript of src as it stands, in the command and in each of its threads. */
import { register } from 'tsx/esm/api';

register();
