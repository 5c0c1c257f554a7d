export * from './mlflow/index.ts'
export * from './model-registry.ts'
export * from './sagemaker/index.ts'
