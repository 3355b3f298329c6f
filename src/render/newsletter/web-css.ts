import { fontFamily, palette } from './palette.ts';

const light = `--mast:${palette.accent};--page:${palette.page};--paper:${palette.paper};--sunken:${palette.sunken};--ink:${palette.ink};--muted:${palette.muted};--line:${palette.line};--accent:${palette.accent};--warn:${palette.warn};--warn-paper:${palette.warnPaper};--accent-paper:${palette.accentPaper}`;
const dark =
  '--page:#141819;--paper:#1b2122;--sunken:#212829;--ink:#e6e9e7;--muted:#a7b0af;--line:#323b3c;--accent:#6fc6c4;--warn:#eabd6b;--warn-paper:#2c2516;--accent-paper:#1c3032';

/** Styles of the public page; the values of the mail, with dark ones and for paper. */
export const webCss = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
body{margin:0;background:var(--page);color:var(--ink);font:17px/1.75 ${fontFamily};overflow-wrap:anywhere}
main{max-width:42rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;background:var(--paper)}
h1,h2,h3{line-height:1.4}
h1{margin:.5rem 0 1rem;padding-bottom:.75rem;border-bottom:2px solid var(--accent);font-size:1.625rem;color:var(--accent)}
h2{margin:2.5rem 0 0;font-size:1.3125rem;color:var(--accent)}
h2.small{margin-top:1.5rem;color:var(--muted);font-size:1rem}
h3{margin:1.75rem 0 .25rem;font-size:1.125rem}
p{margin:0 0 .5rem}
a{color:var(--accent)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
dl{margin:.5rem 0}
dt{font-weight:700}
dd{margin:0 0 .625rem}
ul{margin:0;padding-left:1.25em}
.muted{color:var(--muted)}
.small{font-size:.875rem}
.mark{color:var(--warn);font-size:.9375rem}
.framed,.lead{padding:.75rem 1rem}
.framed{margin:1rem 0;background:var(--warn-paper)}
.framed.calm{background:var(--sunken)}
.lead{background:var(--accent-paper)}
.lead dd:last-child{margin:0}
.source{padding:0;font-size:.875rem;line-height:1.6}
.mast{display:flex;align-items:center;gap:.75rem;margin:0 0 .75rem;padding:.75rem 1rem;background:var(--mast);color:#fff}
.mast p{margin:0;font-size:.875rem}
.mast strong{font-size:1.0625rem}
.mast img{flex:none;padding:2px;border-radius:3px;background:#fff}
.contents ul{padding:0;list-style:none}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
.days dt span{font-weight:400;font-size:.875rem}
.days dl{margin:0}
.bars{margin:.75rem 0}
.bars p{display:flex;align-items:center;gap:.75rem;margin:0 0 .25rem}
.bars p>span:first-child{flex:0 0 9em;font-size:.9375rem}
.bar{flex:1}
.bar i{display:block;height:1rem;background:var(--accent);-webkit-print-color-adjust:exact;print-color-adjust:exact}
.bars p strong{flex:0 0 3em;text-align:right}
article{scroll-margin-top:1rem}
footer{margin-top:2.5rem;padding-top:1rem;border-top:2px solid var(--accent)}
@media (min-width:36rem){main{padding:2.5rem 3rem 4rem}dl{display:grid;grid-template-columns:calc(8.5em + 1rem) 1fr}dl.lead{grid-template-columns:8.5em 1fr}.days dl{grid-template-columns:11em 1fr}.days dt span{display:block}}
@media print{body{background:none;font-size:11pt}main{max-width:none;padding:0}article{break-inside:avoid}}
`.trim();

/** Added where there is a picture, which is drawn for white paper. */
export const pictureCss = `
figure{margin:1.25rem 0;break-inside:avoid}
figure img{display:block;max-width:100%;height:auto;margin:0 auto;background:#fff}
figcaption{margin-top:.375rem;color:var(--muted);font-size:.875rem;text-align:center}`;

/** Added where there are figures. */
export const figuresCss = `
.line{display:block;width:100%;max-width:20rem;height:auto;margin:.375rem 0}
.line path{fill:none;stroke:var(--accent);stroke-width:2}
.line circle{fill:var(--accent)}
.figures{margin:.75rem 0 0;padding:0;list-style:none}
.figures li{padding:.75rem 0;border-top:1px solid var(--line);break-inside:avoid}
.figures p{margin:0 0 .125rem}
.figure{display:flex;justify-content:space-between;gap:1rem}
.figure strong+strong{white-space:nowrap;font-size:1.1875rem;line-height:1.5;color:var(--accent)}`;
