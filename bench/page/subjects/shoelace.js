// Shoelace's card, with its light theme: https://shoelace.style/components/card
import '@shoelace-style/shoelace/dist/components/card/card.js';
import css from '@shoelace-style/shoelace/dist/themes/light.css?inline';
import { peer } from './peer.js';

export const { prepare, ready, show } = peer('sl-card', { slot: 'image', css });
