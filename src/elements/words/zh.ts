import type { Strings } from '../shared/strings/strings.js';

/** Chinese, in simplified characters. */
export const zh: Required<Strings> = {
  related: '延伸阅读',
  action: '了解更多',
  untitled: '无标题',
  loading: '正在加载',
  error: '无法加载此内容。',
  dismiss: '关闭',
  previous: '上一个',
  next: '下一个',
};
