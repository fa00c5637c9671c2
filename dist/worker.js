import { worker } from './bundle/index.js';

await worker();
