import type { Strings } from '../shared/strings/strings.js';

/** Korean. */
export const ko: Required<Strings> = {
  related: '관련 글',
  action: '자세히 보기',
  untitled: '제목 없음',
  loading: '불러오는 중',
  error: '콘텐츠를 불러오지 못했습니다.',
  dismiss: '닫기',
  previous: '이전',
  next: '다음',
};
