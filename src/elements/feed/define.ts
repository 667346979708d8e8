import { ZenFeed } from './feed.js';

ZenFeed.define();

export { ZenFeed };
