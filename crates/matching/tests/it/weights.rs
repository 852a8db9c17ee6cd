//! Weights sum to 100 and name criteria.

use matching::{Criterion, Weights, WeightsError};

#[test]
fn the_usual_weights_sum_to_a_hundred() {
    for (name, weights) in [
        ("programmes", Weights::programmes()),
        ("organisations", Weights::organisations()),
    ] {
        let sum: u32 = weights.iter().map(|(_, weight)| u32::from(weight)).sum();
        assert_eq!(sum, 100, "the weights of {name}");
    }
}

#[test]
fn what_is_no_weight_is_refused_with_its_reason() {
    assert_eq!(
        Weights::new([("topic", 50), ("place", 49)]),
        Err(WeightsError::Sum { sum: 99 }),
        "the sum is told"
    );
    assert_eq!(
        Weights::new([("beauty", 100)]),
        Err(WeightsError::Unknown {
            key: "beauty".to_owned()
        }),
        "the unknown criterion is named"
    );
    assert_eq!(
        Weights::new([("topic", -1), ("place", 101)]),
        Err(WeightsError::Range {
            key: "topic".to_owned(),
            weight: -1
        }),
        "a weight below 0 is none"
    );
    assert_eq!(
        Weights::new([("topic", 100), ("topic", 100)]),
        Err(WeightsError::Twice {
            key: "topic".to_owned()
        }),
        "of two weights of one criterion neither is taken in silence"
    );
    let own = Weights::new([("topic", 60), ("place", 40)]).unwrap();
    assert_eq!(
        (own.of(Criterion::Topic), own.of(Criterion::Language)),
        (60, 0),
        "what is left out counts nothing"
    );
}
