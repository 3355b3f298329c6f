import type { Server } from 'node:http';

const triedPorts = 20;

/** Listens on `first` or the next free port after it, and tells which; 0 lets the system choose. */
export async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + triedPorts; port++) {
    const bound = await tryPort(server, port, host);
    if (bound !== undefined) return bound;
  }
  throw new Error(`端口 ${first} 到 ${first + triedPorts - 1} 都被占用。请用 --port 另选一个端口。`);
}

/** Stops at once, also with browsers still connected. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function tryPort(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
