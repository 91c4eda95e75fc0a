import type { BuildOptions } from 'esbuild';

export function builds(options?: {
  production?: boolean;
}): Record<'nodeServer' | 'browserServer' | 'nodeClient' | 'browserClient', BuildOptions>;
