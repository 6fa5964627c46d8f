/** `README.md` of the package: what is in it, and three lines to open it in each of four tools. */
import type { PackageTable } from '../tables/table.ts';

export function writeReadme(tables: readonly PackageTable[]): string {
  const rows = tables.map(
    ({ name, words, hasParquet }) =>
      `| \`${name}.csv\`${hasParquet ? `, \`${name}.parquet\`` : ''} | ${words.zh} | ${words.en} |`,
  );
  return `# 政府信息公开工作年度报告数据

| 文件 | 内容 | content |
| --- | --- | --- |
${rows.join('\n')}
| \`sums.vtl\` | 勾稽关系，机器可读（VTL 2.0） | the sums of the form as VTL hierarchical rulesets |
| \`datapackage.json\` | 数据包说明（Frictionless Data Package v2），含每个文件的 SHA-256 | the descriptor, with the SHA-256 of each file |

空就是没有，不是 0：\`state\` 说明是空白、读不出还是改过（\`codebook.csv\`）。CSV 为 UTF-8，没有 BOM；用 Excel 直接打开请另存「给 Excel 的 CSV」。
An empty value is none, never 0; \`state\` tells a blank from what could not be read. Figures under open findings have \`open_findings\` above 0.

## R

\`\`\`r
library(arrow)
figures <- read_parquet("figures.parquet")
subset(figures, table == "requests" & row == "received" & column == "total")
\`\`\`

## Python

\`\`\`python
import pandas as pd
figures = pd.read_parquet("figures.parquet")
figures.query("table == 'requests' and row == 'received' and column == 'total'")
\`\`\`

## DuckDB

\`\`\`sql
SELECT unit, year, value FROM 'figures.parquet'
WHERE "table" = 'requests' AND "row" = 'received' AND "column" = 'total'
ORDER BY value DESC;
\`\`\`

## Spark

\`\`\`python
figures = spark.read.parquet("figures.parquet")
received = figures.where("table = 'requests' AND row = 'received' AND column = 'total'")
received.groupBy("year").sum("value").show()
\`\`\`
`;
}
