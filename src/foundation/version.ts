/** Version of the suite; a test holds it equal to `package.json`. */
export const version = '1.0.0'

/** Name and version, as provenance records them. */
export const suite = `mlops-actions ${version}`
