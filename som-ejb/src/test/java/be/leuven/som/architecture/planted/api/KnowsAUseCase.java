package be.leuven.som.architecture.planted.api;

import be.leuven.som.architecture.planted.application.GoodUseCaseBean;

interface KnowsAUseCase {
    GoodUseCaseBean bean();
}
