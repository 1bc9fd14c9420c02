export const MOST_POLICIES = 12;
const MOST_NAME = 40;

/** Control and direction marks could make a name read as something else. */
export const cleanName = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '').trim().slice(0, MOST_NAME) : '';
