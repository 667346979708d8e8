import { ZenArticleCard } from './article-card.js';

ZenArticleCard.define();

export { ZenArticleCard };
