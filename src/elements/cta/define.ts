import { ZenCta } from './cta.js';

ZenCta.define();

export { ZenCta };
