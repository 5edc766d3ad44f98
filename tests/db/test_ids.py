import time

from db.ids import new_id


def test_ids_grow_and_are_of_version_7():
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(set(made))
    assert {one.version for one in made} == {7}
    assert {one.variant for one in made} == {"specified in RFC 4122"}


def test_an_id_says_when_it_was_made():
    before = time.time_ns() // 1_000_000
    made = new_id().int >> 80
    assert before <= made <= time.time_ns() // 1_000_000 + 1


def test_ids_of_different_moments_share_no_random_bits():
    def random_bits():
        time.sleep(0.002)
        return new_id().int & ((1 << 62) - 1)

    assert len({random_bits() >> 20 for _ in range(5)}) == 5
