/** Fonts Word and WPS find by these names on Chinese Windows; nothing is embedded. */
export const fonts = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '微软雅黑' };
