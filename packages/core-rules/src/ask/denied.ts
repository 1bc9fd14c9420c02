const deny = /((^|[^是有做搞挖要])(不是|并非|非|不算|不属于|除了|没[有上进]|[不别][归碰拉挖在按涉及装卸]*|not?|not an?|not in|isn't (an?|in)|instead of)\s*(做|搞|开|按|在)?|(隔壁|旁边|对面|甲方|以前|原来)[^，。]{0,3})$/;

/** "Not …", "the one next door", "the client's": what begins at a place of the text is named, and is not the firm's own; 是不是 asks. */
export const isDenied = (text: string, at: number): boolean => deny.test(text.slice(Math.max(0, at - 10), at));
