import { ZenRelatedPosts } from './related-posts.js';

ZenRelatedPosts.define();

export { ZenRelatedPosts };
