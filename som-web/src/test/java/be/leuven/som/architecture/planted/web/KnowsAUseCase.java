package be.leuven.som.architecture.planted.web;

import be.leuven.som.architecture.planted.application.SomeUseCaseBean;

class KnowsAUseCase {
    SomeUseCaseBean bean;
}
