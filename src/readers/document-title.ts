/** The title among a file's properties, unless it says nothing: programs fill in names of their own. */
const SILLY =
  /^(?:microsoft (?:office )?word\b.*|(?:untitled|document|doc|book|sheet|normal|title|slide|新建.*|无标题.*|未命名.*|未定义|文档|工作簿|工作表|标题|默认|模板)[\s_-]*\d*|[\w-]+\.(?:docx?|wps|dotx?|rtf|odt|xls[xm]?|et|ods))$/i;

export function tidyTitle(title: string): string | null {
  const text = title.replace(/\s+/g, ' ').trim();
  return text === '' || SILLY.test(text) ? null : text;
}
