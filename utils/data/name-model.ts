export interface PackedNames { surname: string; first: string; second: string; single: string; foreign: string; breaks: string }
