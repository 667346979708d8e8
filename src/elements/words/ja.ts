import type { Strings } from '../shared/strings/strings.js';

/** Japanese. */
export const ja: Required<Strings> = {
  related: '関連記事',
  action: '詳しく見る',
  untitled: '無題',
  loading: '読み込み中',
  error: 'コンテンツを読み込めませんでした。',
  dismiss: '閉じる',
  previous: '前へ',
  next: '次へ',
};
