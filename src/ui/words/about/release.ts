/** Words about the build of the page: which it is, and that a newer one is there. */
import { inBoth } from '../in-both.ts';

export const RELEASE_WORDS = inBoth(
  {
    single: (version: string) => `勾稽 ${version} 单文件版`,
    served: (version: string) => `勾稽 ${version}`,
    others: (versions: string) =>
      `这个浏览器里还存着 ${versions} 版单文件的报告：请用那一版打开，下载 JSON，再拖到这里接着做。`,
    ready: '新版已经备好。',
    kept: '报告和改动都已保存在本机，换了还在。',
    take: '换新版',
    taken: '另一个窗口换了新版，这个窗口还是旧版，有些部分已经打不开，请刷新。',
  },
  {
    single: (version) => `Gouji ${version}, single file`,
    served: (version) => `Gouji ${version}`,
    others: (versions) =>
      `This browser also keeps reports of version ${versions} of the single file: open them with that version, download the JSON and drop it here.`,
    ready: 'A newer version is ready.',
    kept: 'Reports and edits are saved on this machine and will be here in it.',
    take: 'Change to it',
    taken:
      'Another window has changed to a newer version; parts of this one cannot be opened any more. Please reload.',
  },
);
