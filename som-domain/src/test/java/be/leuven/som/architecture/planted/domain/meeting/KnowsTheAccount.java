package be.leuven.som.architecture.planted.domain.meeting;

import be.leuven.som.architecture.planted.domain.account.SomebodysAccount;

class KnowsTheAccount {
    boolean mayCome(SomebodysAccount account) {
        return account != null;
    }
}
