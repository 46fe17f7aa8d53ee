export declare function letterRanges(): string;
export declare function withRanges(text: string, slash?: string, state?: { inClass: boolean }): string;
