/**
 * Run by the user's Python, which has Optuna. Reads JSON lines from its standard input: first what the study is, then
 * what is to be done; answers each with one JSON line. Storage addresses may hold passwords, hence no arguments.
 *
 * Each trial has a sampler of its own, seeded by the search's seed and the trial's number: a search that is interrupted
 * and continued, or that one process a trial serves, goes the same way as one that is not.
 */
export const optunaScript = `
import sys
sys.path = [place for place in sys.path if place not in ('', '.')]  # an optuna.py of the repository is not Optuna
import json, warnings
warnings.simplefilter('ignore')

def answer(value):
    print('mlops:' + json.dumps(value), flush=True)

def stop(kind, message):
    answer({'error': kind, 'message': message})
    sys.exit(0)

try:
    import optuna
    from optuna.trial import TrialState
except ImportError as error:
    stop('missing', str(error))
optuna.logging.set_verbosity(optuna.logging.ERROR)

lines = [json.loads(line) for line in sys.stdin if line.strip()]
told = lines[0]

def storage_of(address):
    if '://' in address:
        return address
    from optuna.storages import JournalStorage
    try:
        from optuna.storages.journal import JournalFileBackend as Backend
    except ImportError:
        from optuna.storages import JournalFileStorage as Backend
    return JournalStorage(Backend(address))

def sampler_of(seed):
    samplers = optuna.samplers
    several = len(told['directions']) > 1
    name = told['sampler'] or 'tpe'
    if name == 'tpe':
        return samplers.TPESampler(seed=seed, constant_liar=True)
    if name == 'nsgaii':
        return samplers.NSGAIISampler(seed=seed)
    if name == 'random':
        return samplers.RandomSampler(seed=seed)
    if name == 'cmaes':
        if several:
            stop('sampler', 'CMA-ES has one objective')
        import cmaes
        return samplers.CmaEsSampler(seed=seed)
    import torch
    return samplers.GPSampler(seed=seed)

class Seeded(optuna.samplers.BaseSampler):
    def _at(self, trial):
        if getattr(self, '_number', None) != trial.number:
            self._number = trial.number
            self._inner = sampler_of((told['seed'] * 1000003 + trial.number * 7919) % 2**32)
        return self._inner
    def before_trial(self, study, trial):
        self._at(trial).before_trial(study, trial)
    def infer_relative_search_space(self, study, trial):
        return self._at(trial).infer_relative_search_space(study, trial)
    def sample_relative(self, study, trial, space):
        return self._at(trial).sample_relative(study, trial, space)
    def sample_independent(self, study, trial, name, distribution):
        return self._at(trial).sample_independent(study, trial, name, distribution)
    def after_trial(self, study, trial, state, values):
        self._at(trial).after_trial(study, trial, state, values)

def distribution_of(one):
    kinds = optuna.distributions
    if one['kind'] == 'choice':
        return kinds.CategoricalDistribution(one['choices'])
    log, step = one['scale'] == 'log', one.get('step')
    if one['type'] == 'int':
        return kinds.IntDistribution(int(one['low']), int(one['high']), log=log, step=int(step or 1))
    return kinds.FloatDistribution(one['low'], one['high'], log=log, step=step)

space = {one['name']: distribution_of(one) for one in told['space']}
interrupted, worker_key = 'mlops:interrupted', 'mlops:worker'

def run():
    try:
        sampler_of(0)
    except ImportError as error:
        stop('missing', str(error))
    study = optuna.create_study(
        study_name=told['study'], storage=storage_of(told['storage']), sampler=Seeded(),
        directions=told['directions'], load_if_exists=True)
    if [one.name.lower() for one in study.directions] != told['directions']:
        stop('study', 'the study ' + told['study'] + ' has other objectives')
    for line in lines[1:]:
        if line['op'] == 'reclaim':
            mine = [one for one in study.get_trials(deepcopy=False)
                    if one.state == TrialState.RUNNING and one.user_attrs.get(worker_key) == told['worker']]
            for one in mine:
                study._storage.set_trial_user_attr(one._trial_id, interrupted, True)
                study.tell(one.number, state=TrialState.FAIL)
            answer({'reclaimed': [one.number for one in mine]})
        elif line['op'] == 'list':
            answer({'trials': [
                {'number': one.number, 'parameters': one.params, 'values': one.values,
                 'state': 'complete' if one.state == TrialState.COMPLETE else 'failed',
                 'seconds': one.duration.total_seconds() if one.duration else 0.0}
                for one in study.get_trials(deepcopy=False)
                if one.state.is_finished() and not one.user_attrs.get(interrupted)]})
        elif line['op'] == 'tell':
            numbers = {one.number for one in study.get_trials(deepcopy=False)} if line.get('known') else ()
            if line.get('known') and line['number'] not in numbers:
                pass  # the storage was begun anew
            elif line['values'] is None:
                study.tell(line['number'], state=TrialState.FAIL, skip_if_finished=True)
            else:
                study.tell(line['number'], line['values'], skip_if_finished=True)
            answer({'told': line['number']})
        elif line['op'] == 'ask':
            counted = [one for one in study.get_trials(deepcopy=False) if not one.user_attrs.get(interrupted)]
            if len(counted) >= line['limit']:
                answer({'done': True})
                continue
            trial = study.ask(space)
            trial.set_user_attr(worker_key, told['worker'])
            answer({'number': trial.number, 'parameters': trial.params})

try:
    run()
except Exception as error:
    stop('failed', type(error).__name__ + ': ' + str(error))
`
