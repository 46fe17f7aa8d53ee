export declare function withCompiled(code: string, tree: unknown): string | null;
