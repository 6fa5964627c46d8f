/** Lets Node run the TypeScript of src as it stands, in the command and in each of its processes. */
import { register } from 'tsx/esm/api';

register();
