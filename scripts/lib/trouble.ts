/** What an author can do about an error of the machine, by its code; `file` may be empty. */
const remedies: Readonly<Record<string, (file: string) => string>> = {
  ENOSPC: (file) => `磁盘满了，写不下${file}。删掉不要的文件（例如 dist 文件夹），再运行一次。`,
  EDQUOT: (file) => `磁盘配额用完了，写不下${file}。删掉不要的文件，再运行一次。`,
  EROFS: (file) => `${file || '这个文件夹'}在只读的盘上，写不进去。把项目放到能写的盘上再运行。`,
  EACCES: (file) => `没有权限读写${file}。去掉文件的只读属性，或请管理员开权限，再运行一次。`,
  EPERM: (file) => `系统不让改${file}。关掉打开着它的程序，去掉只读属性，再运行一次。`,
  EBUSY: (file) =>
    `${file || '文件'}正被别的程序占用。关掉打开着它的程序（例如 Word、PDF 阅读器），再运行一次。`,
  ENOTEMPTY: (file) => `${file || '文件夹'}正被另一次运行改写。等它结束再运行一次。`,
  ENOENT: (file) => `找不到${file}。核对文件夹和文件名，在项目文件夹里运行命令。`,
  ENOTDIR: (file) => `${file}要放在文件夹里，可是同名的位置上是一个文件。把那个文件改名或移走，再运行一次。`,
  EISDIR: (file) =>
    `${file}应当是一个文件，可是同名的位置上是一个文件夹。把那个文件夹改名或移走，再运行一次。`,
  EEXIST: (file) => `${file}已经有了，不能新建。把它改名或移走，再运行一次。`,
  EMFILE: () => '打开的文件太多。关掉别的程序，再运行一次。',
  ENAMETOOLONG: (file) => `路径太长：${file}。把项目放到路径短一些的文件夹里再运行。`,
  EADDRINUSE: () => '端口已被占用。用 --port 另选一个。',
};

/** An error in the words of an author, with what to do; never a stack. */
export function troubleText(error: unknown): string {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    const remedy = 'code' in one ? remedies[String(one.code)] : undefined;
    if (remedy && !isSaid(error)) return tidy(remedy('path' in one ? ` ${String(one.path)} ` : ''));
  }
  if (isSaid(error)) return error.message;
  const words = error instanceof Error ? `${error.name}：${error.message}` : String(error);
  return `程序自己出了错，什么也没有写完：${words}。请把命令和这一行交给维护的人。`;
}

const tidy = (text: string): string => text.trim().replace(/ (?=[。，：])/g, '');

/** Whether an error was written for an author already. */
const isSaid = (error: unknown): error is Error =>
  error instanceof Error && /\p{Script=Han}/u.test(error.message) && !('code' in error);
