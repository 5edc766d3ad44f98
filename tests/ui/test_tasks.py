import threading
from dataclasses import replace

import pytest

from caseapp.progress import Cancelled
from ui.tasks import InlineTasks, Task, ThreadTasks


@pytest.fixture(params=[ThreadTasks, InlineTasks])
def tasks(request, qapp):
    made = request.param()
    yield made
    made.close()


class Heard:
    """What came back from tasks."""

    def __init__(self):
        self.results = []
        self.errors = []

    def task(self, work, title="work"):
        return Task(title, work, self.results.append, self.errors.append)


def _until_quiet(qtbot, tasks):
    qtbot.waitUntil(lambda: not tasks.busy, timeout=5000)


def test_the_result_comes_back_in_the_window_thread(qtbot, tasks):
    threads = []
    tasks.run(Task("t", lambda _p: 42, lambda _r: threads.append(threading.get_ident()), print))
    _until_quiet(qtbot, tasks)
    assert threads == [threading.get_ident()]


def test_tasks_run_one_after_the_other_in_order(qtbot, tasks):
    heard = Heard()
    for number in range(5):
        tasks.run(heard.task(lambda _p, number=number: number))
    _until_quiet(qtbot, tasks)
    assert heard.results == [0, 1, 2, 3, 4]


def test_an_error_goes_to_failed_and_the_queue_goes_on(qtbot, tasks):
    heard = Heard()

    def wrong(_progress):
        raise ValueError("invented")

    tasks.run(heard.task(wrong))
    tasks.run(heard.task(lambda _p: "next"))
    _until_quiet(qtbot, tasks)
    assert [type(error) for error in heard.errors] == [ValueError]
    assert heard.results == ["next"]


def test_work_that_was_cancelled_tells_nobody(qtbot, tasks):
    heard = Heard()

    def stopped(_progress):
        raise Cancelled

    tasks.run(heard.task(stopped))
    _until_quiet(qtbot, tasks)
    assert (heard.results, heard.errors) == ([], [])


def test_cancel_stops_running_work_and_forgets_what_waits(qtbot):
    tasks, heard, began = ThreadTasks(), Heard(), threading.Event()

    def endless(progress):
        began.set()
        while True:
            progress.step(0, 0)

    stopped = []
    tasks.run(replace(heard.task(endless), stopped=lambda: stopped.append("endless")))
    tasks.run(replace(heard.task(lambda _p: "never"), stopped=lambda: stopped.append("never")))
    assert began.wait(5)
    tasks.cancel()
    _until_quiet(qtbot, tasks)
    assert (heard.results, heard.errors) == ([], [])
    assert stopped == ["never", "endless"]


def test_closing_waits_until_nothing_runs(qapp):
    tasks, ended = ThreadTasks(), threading.Event()

    def endless(progress):
        try:
            while True:
                progress.step(0, 0)
        finally:
            ended.set()

    tasks.run(Heard().task(endless))
    tasks.close()
    assert ended.is_set()


def test_thousands_of_steps_reach_the_window_as_a_few(qtbot, tasks):
    told = []
    tasks.progressed.connect(lambda done, total: told.append((done, total)))

    def work(progress):
        for number in range(1, 5001):
            progress.step(number, 5000)

    tasks.run(Heard().task(work))
    _until_quiet(qtbot, tasks)
    qtbot.waitUntil(lambda: told[-1:] == [(5000, 5000)], timeout=2000)
    assert len(told) < 500


def test_a_task_begun_by_a_result_runs_too(qtbot, tasks):
    heard = Heard()
    tasks.run(Task("a", lambda _p: 1, lambda _r: tasks.run(heard.task(lambda _p: 2)), print))
    _until_quiet(qtbot, tasks)
    assert heard.results == [2]
