/** Version of the rule set: it changes with every change of what the rules find or say. */
export const rulesVersion = '0.1.0'
