/** Words about the package that pictures are read with, where files come in: loaded where it is asked for. */
import { inBoth } from './in-both.ts';
import { many } from './many.ts';

export const SIGHT_WORDS = inBoth(
  {
    came: {
      kept: '认图包收下了，存在这个浏览器里，以后不用再放。',
      visit: '认图包收下了，这次可以认；浏览器里存不下，下次打开要再放一次。',
    },
    blind: (n: number, name: string) =>
      `有 ${n} 个文件里的扫描件、照片还没有认：把认图包 ${name} 拖进来就接着认，只要放一次。`,
    choose: '选择认图包',
  },
  {
    came: {
      kept: 'The recognition package is here, kept in this browser: once is enough.',
      visit: 'The recognition package is here for this visit; the browser has no room to keep it.',
    },
    blind: (n, name) =>
      `Pictures in ${many(n, 'file')} are not read yet: drop the recognition package ${name}, once, and they are.`,
    choose: 'Choose the package',
  },
);
