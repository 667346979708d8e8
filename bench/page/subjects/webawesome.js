// Web Awesome's card, with its default theme: https://webawesome.com/docs/components/card
import '@awesome.me/webawesome/dist/components/card/card.js';
import css from '@awesome.me/webawesome/dist/styles/webawesome.css?inline';
import { peer } from './peer.js';

export const { prepare, ready, show } = peer('wa-card', { slot: 'media', css });
