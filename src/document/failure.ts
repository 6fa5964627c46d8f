/**
 * Why a file gave no report. Codes are fixed by the data format; each has one sentence that names
 * the file, what was seen and what to do.
 */
import type { Bilingual } from '../lib/bilingual.ts';

export const FAILURE_CODES = [
  'empty',
  'unsupported',
  'encrypted',
  'scanned',
  'corrupt',
  'too-large',
  'timeout',
  'no-report',
  'not-a-report',
  'duplicate',
  'internal',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** What a reader or the parser says: the code and, where it helps, what exactly was seen. */
export interface FailureReason {
  readonly code: FailureCode;
  /** e.g. 「JPEG 图片」, 「63.4 MB，上限 200 MB」; completes the sentence of the code. */
  readonly seen?: Bilingual;
  /** Said instead of the sentence of the code, where that is not what was seen. */
  readonly instead?: Bilingual;
  /** What to do, where the advice of the code does not help. */
  readonly remedy?: Bilingual;
  /** The reader can open the file with its password. */
  readonly takesPassword?: true;
}

/** A failure as it is listed and exported. */
export interface Failure {
  readonly name: string;
  readonly code: FailureCode;
  readonly message: Bilingual;
  readonly takesPassword?: true;
}

interface Sentence {
  readonly seen: Bilingual;
  readonly remedy: Bilingual;
}

const SENTENCES: Readonly<Record<FailureCode, Sentence>> = {
  empty: {
    seen: { zh: '文件是空的，没有内容', en: 'the file is empty' },
    remedy: {
      zh: '请确认文件已完整下载或保存，再重新放入。',
      en: 'Check that it was downloaded or saved completely and drop it again.',
    },
  },
  unsupported: {
    seen: {
      zh: '文件内容不是本工具能读的格式',
      en: 'the content is of a kind that cannot be read',
    },
    remedy: {
      zh: '请换成文档、网页或文本格式的年度报告。',
      en: 'Use a document, web page or text file of the report instead.',
    },
  },
  encrypted: {
    seen: { zh: '文件加了密码', en: 'the file is protected by a password' },
    remedy: {
      zh: '请用原软件打开，另存为不加密的文件后再放入。',
      en: 'Open it in its program, save it without a password and drop that.',
    },
  },
  scanned: {
    seen: { zh: '文件只有图片，没有文字', en: 'the file holds pictures only, no text' },
    remedy: {
      zh: '请向报送单位要可编辑的原件，或先做文字识别。',
      en: 'Ask for the editable original, or run text recognition first.',
    },
  },
  corrupt: {
    seen: { zh: '文件已损坏，读不完整', en: 'the file is damaged' },
    remedy: {
      zh: '请重新下载或用原软件打开另存一次。',
      en: 'Download it again or re-save it from its program.',
    },
  },
  'too-large': {
    seen: { zh: '文件太大', en: 'the file is too large' },
    remedy: {
      zh: '请拆分文件，或只保留年度报告部分。',
      en: 'Split it or keep only the report itself.',
    },
  },
  timeout: {
    seen: { zh: '读取超过时限', en: 'reading took longer than allowed' },
    remedy: {
      zh: '请另存为更简单的格式（如 .docx、.txt）再试。',
      en: 'Save it in a simpler format and try again.',
    },
  },
  'no-report': {
    seen: {
      zh: '内容提到了年度报告，但没有找到报告正文和表格',
      en: 'it mentions an annual report but holds neither its text nor its tables',
    },
    remedy: {
      zh: '可能是目录页或只有附件链接，请打开后保存报告正文或附件。',
      en: 'It may be an index page; save the report itself or its attachment.',
    },
  },
  'not-a-report': {
    seen: {
      zh: '没有找到政府信息公开工作年度报告的标题、章节或表格',
      en: 'no title, section or table of a government information disclosure annual report was found',
    },
    remedy: { zh: '请确认放入的是年度报告。', en: 'Check that this file is the annual report.' },
  },
  duplicate: {
    seen: {
      zh: '与已放入的文件内容完全相同',
      en: 'its content is identical to a file already loaded',
    },
    remedy: {
      zh: '已保留先放入的一份，本份未重复计入。',
      en: 'The first one is kept; this one is not counted again.',
    },
  },
  internal: {
    seen: {
      zh: '读取时程序自身出错，不是文件的问题',
      en: 'the program itself failed while reading; the file is not to blame',
    },
    remedy: {
      zh: '请重新放入一次；仍然出错时，请换用较新的 Chrome、Edge 或 Firefox 浏览器。',
      en: 'Drop it again; if it fails again, use a newer Chrome, Edge or Firefox.',
    },
  },
};

/** A file that was there when it was given and can no longer be had. */
export const VANISHED: FailureReason = {
  code: 'corrupt',
  instead: {
    zh: '已经读不到了，可能被移走、改名或正被改动',
    en: 'can no longer be read; it may have been moved, renamed or changed',
  },
  remedy: {
    zh: '请确认文件还在原处，再重新放入。',
    en: 'Check that it is still there and drop it again.',
  },
};

/** A part of the program that the file needs could not be loaded: nothing is known of the file. */
export const NOT_LOADED: FailureReason = {
  code: 'internal',
  instead: {
    zh: '还没有读：页面已更新，读它要用的程序没有加载上，不是文件的问题',
    en: 'was not read: the page was updated and the part that reads it could not be loaded; the file is not to blame',
  },
  remedy: {
    zh: '请刷新页面，再重新放入这个文件；已存下的报告和改动都还在。',
    en: 'Reload the page and drop this file again; stored reports and edits are kept.',
  },
};

/** Elements, groups or lists within each other beyond what any program writes or can walk. */
export const TOO_DEEP: FailureReason = {
  code: 'too-large',
  instead: { zh: '内部一层套一层，嵌套太深', en: 'it is nested too deep' },
  remedy: {
    zh: '请用 Word 或 WPS 打开，把内容复制到新文档里再放入。',
    en: 'Open it in Word or WPS, copy what it says into a new document and drop that.',
  },
};

/** The failure of one file, with its sentence in both languages. */
export function describeFailure(name: string, reason: FailureReason): Failure {
  const { seen: usually, remedy: usual } = SENTENCES[reason.code];
  const seen = reason.instead ?? usually;
  const remedy = reason.remedy ?? usual;
  const detail = reason.seen;
  return {
    ...(reason.takesPassword === true ? { takesPassword: true } : {}),
    name,
    code: reason.code,
    message: {
      zh: `「${name}」${seen.zh}${detail === undefined ? '' : `（${detail.zh}）`}。${remedy.zh}`,
      en: `"${name}": ${seen.en}${detail === undefined ? '' : ` (${detail.en})`}. ${remedy.en}`,
    },
  };
}
