/** Look of the page of changes: it works from disk, on a phone, in the dark, and on black-and-white paper. */
export const changesStyle = `:root{color-scheme:light dark;--ink:#1d2426;--soft:#56646a;--line:#c3ccce;--bg:#fff;--head:#eef2f3;--del:#fbe3df;--ins:#dff1e3}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebec;--soft:#a3b0b4;--line:#46545a;--bg:#15191b;--head:#20282b;--del:#4a2320;--ins:#1d4028}}
*{box-sizing:border-box}body{margin:0 auto;max-width:76rem;padding:1.25rem;font:16px/1.7 "Noto Sans SC","Microsoft YaHei",sans-serif;color:var(--ink);background:var(--bg)}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:0;line-height:1.5}h3{font-size:1rem;margin:1rem 0 .35rem}
p{margin:.35rem 0}ul{margin:.25rem 0;padding-left:1.25em}a{color:inherit}.note{color:var(--soft);font-size:.875rem}
article{margin-top:2rem;padding-top:1rem;border-top:3px solid var(--ink)}
.state{display:inline-block;border:1px solid currentcolor;border-radius:.25rem;padding:0 .5rem;font-size:.875rem;font-weight:700}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:.9375rem}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:var(--head)}.what{width:9.5rem}tbody th{font-weight:700}
.line{margin:0 0 .25rem}.tag{color:var(--soft);font-size:.8125rem;margin-right:.35em}
.d1{margin-left:1.25em}.d2{margin-left:2.5em}.d3{margin-left:3.75em}
del{background:var(--del);text-decoration:line-through;text-decoration-thickness:2px}
ins{background:var(--ins);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px;font-weight:700}
.none,.fold{color:var(--soft);font-size:.875rem}.fold{background:var(--head);text-align:center;padding:.1rem}
dl{display:grid;grid-template-columns:8rem 1fr;gap:.15rem .75rem;margin:.25rem 0}dt{font-weight:700}dd{margin:0;overflow-wrap:anywhere}
.error::before{content:"✗ 错误　";font-weight:700}.warning::before{content:"△ 提醒　";font-weight:700}
@media (max-width:40rem){.what{width:5rem}dl{grid-template-columns:1fr}dd{margin-bottom:.35rem}body{padding:.75rem}}
@page{size:A4;margin:14mm 12mm}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--line:#777;--bg:#fff;--head:#fff;--del:#fff;--ins:#fff}
body{max-width:none;padding:0;font-size:10pt;line-height:1.5}.note{font-size:9pt}article{margin-top:8mm}table{font-size:9.5pt}.what{width:6.5rem}
h2,h3,.facts{break-after:avoid}tr,li{break-inside:avoid}.contents{break-after:auto}thead{display:table-header-group}}`;
