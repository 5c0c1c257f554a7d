/**
 * Where checkpoints are kept beyond the life of a training process, by the key of the run that they belong to. Saved
 * ones are never changed: each has a sequence number, greater than all before it.
 */
export interface CheckpointStore {
  /**
   * Puts the newest checkpoint of a key into `folder`, an absolute path that is empty or not there. What it restores is
   * whole, or it restores an older one; the times of files are those they were saved with, because programs look for
   * the newest file.
   */
  restore(key: string, folder: string): Promise<'restored' | 'none'>
  /**
   * Keeps a copy of the checkpoint folder. `folder` belongs to the store from here on, which may move it away; its path
   * is the same for every save of a key.
   */
  save(key: string, sequence: number, folder: string): Promise<void>
}
