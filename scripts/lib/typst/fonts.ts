import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const weights = ['400Regular', '700Bold'] as const;

/** Where the fonts of everything printed are: complete Chinese fonts from a package, none of the system. */
export const fontFiles = weights.map((weight) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)),
);

let read: Buffer[] | undefined;
export const fonts = (): Buffer[] => (read ??= fontFiles.map((file) => readFileSync(file)));
