import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const triedPorts = 20;

/** Listens on `first` or the next free port after it, and tells which; 0 lets the system choose. */
export async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + triedPorts; port++) {
    try {
      server.listen(port, host);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
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

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
