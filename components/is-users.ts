// What a page makes up is not what its reader does.

/** Whether the user did it, rather than a script of the page. Every browser says so; the DOM of the tests knows of no difference. */
export const isUsers = ({ isTrusted }: Event): boolean => isTrusted !== false
