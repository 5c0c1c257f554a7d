export { evaluationStatement, testResultStatement } from './evaluation.ts'
export { provenanceStatement } from './provenance.ts'
export { type Statement, statement, statementMediaType } from './statement.ts'
