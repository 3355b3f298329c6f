import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A real web server on this machine that serves `site` as its sample in `scripts/hosting/` says. */
interface ServerKind {
  readonly name: string;
  /** Where Debian and others install the program. */
  readonly programs: readonly string[];
  /** Writes what the program reads into `home`. @returns arguments for the program */
  configure(sample: string, home: string): string[];
  readonly sample: string;
}

const nginx: ServerKind = {
  name: 'nginx',
  programs: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'],
  sample: 'nginx.conf',
  configure: (sample, home) => {
    const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find((file) =>
      existsSync(file),
    );
    const own = sample
      .replace('/etc/nginx/mime.types', types ?? '')
      .replaceAll('/var/log/nginx/', `${home}/logs/`);
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (part) => `${part}_temp_path ${home};`,
    );
    writeFileSync(
      path.join(home, 'server.conf'),
      `daemon off;\npid ${home}/pid;\nerror_log ${home}/logs/error.log;\nevents {}\nhttp { ${temp.join(' ')}\n${own}\n}\n`,
    );
    return ['-p', home, '-c', path.join(home, 'server.conf'), '-e', `${home}/logs/error.log`];
  },
};

const apacheModules = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'deflate',
  'filter',
  'alias',
  'rewrite',
];

const apache: ServerKind = {
  name: 'Apache',
  programs: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
  sample: 'apache.conf',
  configure: (sample, home) => {
    const folder = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find((file) => existsSync(file));
    const modules = apacheModules.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`);
    const lines = [
      ...modules,
      `ServerRoot "${home}"`,
      `PidFile "${home}/pid"`,
      'ServerName localhost',
      `ErrorLog "${home}/logs/error.log"`,
      'TypesConfig /etc/mime.types',
      sample,
    ];
    writeFileSync(path.join(home, 'server.conf'), lines.join('\n'));
    return ['-X', '-f', path.join(home, 'server.conf')];
  },
};

const caddy: ServerKind = {
  name: 'Caddy',
  programs: ['/usr/bin/caddy', '/usr/local/bin/caddy'],
  sample: 'Caddyfile',
  configure: (sample, home) => {
    const file = path.join(home, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${sample}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
};

export const webServers: readonly ServerKind[] = [nginx, apache, caddy];

export const programOf = ({ programs }: ServerKind): string | undefined =>
  programs.find((file) => existsSync(file));

export interface RunningServer {
  readonly url: string;
  /** All it wrote to its log files and to the terminal. */
  log(): string;
  stop(): Promise<void>;
}

/** @param home empty folder for its files. @throws when it does not answer within ten seconds */
export async function startWebServer(kind: ServerKind, site: string, home: string): Promise<RunningServer> {
  mkdirSync(path.join(home, 'logs'), { recursive: true });
  const port = await freePort();
  const sample = readFileSync(path.join('scripts/hosting', kind.sample), 'utf8')
    .replaceAll('8080', String(port))
    .replaceAll('/srv/shengeng/site', site)
    .replaceAll('/srv/shengeng/hosting', path.join(path.dirname(site), 'hosting'));
  const child = spawn(programOf(kind) ?? '', kind.configure(sample, home), {
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => written.push(String(data)));
  const url = `http://127.0.0.1:${port}`;
  const files = () =>
    readdirSync(path.join(home, 'logs')).map((name) => readFileSync(path.join(home, 'logs', name), 'utf8'));
  const log = () => [...written, ...files()].join('\n');
  await answering(url, child, log);
  return { url, log, stop: () => ended(child) };
}

async function answering(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`no answer from ${url}\n${log()}`);
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill()) await exit;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
