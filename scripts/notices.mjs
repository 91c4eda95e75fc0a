// Writes THIRD-PARTY-NOTICES.md from what the bundles are made of.
import { writeFileSync } from 'node:fs';
import { NOTICES, notices } from './lib/notices.mjs';

writeFileSync(NOTICES, await notices());
